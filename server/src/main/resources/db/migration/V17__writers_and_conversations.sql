-- Who writes for a person. The table of V3 was never written to and is made anew.
DROP TABLE llm_profiles;
CREATE TABLE llm_profiles (
  id VARCHAR(36) NOT NULL PRIMARY KEY,        -- stays while the person has a profile: the key is bound to it
  user_id VARCHAR(36) NOT NULL,
  mode VARCHAR(20) NOT NULL,                  -- platform, own
  provider VARCHAR(20),                       -- null: as the table of models says
  model VARCHAR(120),
  sealed_key VARBINARY(4000),                 -- under the person's own data key
  key_last_4 VARCHAR(4),
  base_url VARCHAR(500),
  params LONGTEXT NOT NULL,                   -- JSON
  safety LONGTEXT NOT NULL,                   -- JSON
  fallback_to_platform TINYINT(1) NOT NULL,
  broken_at DATETIME(6),                      -- since when the key does not work; null: it does, or was not tried
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT llm_profiles_user UNIQUE (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE conversations (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account_id VARCHAR(36) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX conversations_account ON conversations (account_id, updated_at);
CREATE INDEX conversations_profile ON conversations (profile_id);

-- A question and its answer stand in one row, so two at a time in one conversation cannot mix.
CREATE TABLE chat_exchanges (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  conversation_id VARCHAR(36) NOT NULL,
  account_id VARCHAR(36) NOT NULL,
  question LONGTEXT NOT NULL,
  answer LONGTEXT NOT NULL,
  ending VARCHAR(20) NOT NULL,                -- answered, declined, broken_off
  sources LONGTEXT NOT NULL,                  -- JSON list of the ids of the facts that were given
  model VARCHAR(120) NOT NULL,
  tokens BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX chat_exchanges_conversation ON chat_exchanges (conversation_id, id);
CREATE INDEX chat_exchanges_account ON chat_exchanges (account_id, id);
