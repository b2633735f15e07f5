-- What a person may ask of the AI plane, and what they have used of it.
CREATE TABLE ai_entitlements (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL,
  enabled TINYINT(1) NOT NULL,
  requests_per_day INT,                       -- null: no limit
  tokens_per_day BIGINT,
  allowed_models LONGTEXT NOT NULL,           -- JSON list; empty: any
  allowed_endpoints LONGTEXT NOT NULL,
  window_tz VARCHAR(64) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6),
  cap_mode VARCHAR(8) NOT NULL,               -- soft, hard
  metadata LONGTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX ai_entitlements_user ON ai_entitlements (user_id, starts_at);

CREATE TABLE quota_counters (
  user_id VARCHAR(36) NOT NULL,
  local_date DATE NOT NULL,                   -- in the person's own zone
  requests_used INT NOT NULL DEFAULT 0,
  requests_held INT NOT NULL DEFAULT 0,
  tokens_used BIGINT NOT NULL DEFAULT 0,
  tokens_held BIGINT NOT NULL DEFAULT 0,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, local_date)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What quota_counters holds for calls in flight; a row that outlives its expiry is given back.
CREATE TABLE quota_holds (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL,
  local_date DATE NOT NULL,
  requests INT NOT NULL,
  tokens BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX quota_holds_expiry ON quota_holds (expires_at);
CREATE INDEX quota_holds_user ON quota_holds (user_id);

CREATE TABLE llm_profiles (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL,
  mode VARCHAR(20) NOT NULL,
  provider VARCHAR(20) NOT NULL,
  model VARCHAR(120),
  sealed_key LONGBLOB,
  key_last_4 VARCHAR(4),
  base_url VARCHAR(500),
  params LONGTEXT NOT NULL,
  safety LONGTEXT NOT NULL,
  fallback_to_platform TINYINT(1) NOT NULL DEFAULT 1,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT llm_profiles_user UNIQUE (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ai_usage_logs (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL,
  local_date DATE NOT NULL,
  endpoint VARCHAR(40) NOT NULL,
  provider VARCHAR(20) NOT NULL,
  model VARCHAR(120) NOT NULL,
  key_owner VARCHAR(20) NOT NULL,             -- user, platform, none
  status VARCHAR(20) NOT NULL,                -- open, settled, estimated, refused, failed
  input_tokens BIGINT NOT NULL DEFAULT 0,
  cached_input_tokens BIGINT NOT NULL DEFAULT 0,
  output_tokens BIGINT NOT NULL DEFAULT 0,
  cost_micros BIGINT NOT NULL DEFAULT 0,      -- millionths of a US dollar
  latency_ms INT,
  started_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX ai_usage_logs_user ON ai_usage_logs (user_id, started_at);
CREATE INDEX ai_usage_logs_open ON ai_usage_logs (status, started_at);
