-- One reading a profile, date, language and tone, whichever node makes it.
CREATE TABLE daily_readings (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account_id VARCHAR(36) NOT NULL,
  profile_id VARCHAR(36) NOT NULL,
  local_date DATE NOT NULL,
  language VARCHAR(8) NOT NULL,
  tone VARCHAR(16) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  model VARCHAR(120) NOT NULL,
  facts_key VARCHAR(64) NOT NULL,             -- hash of the canonical facts the text was written from
  versions VARCHAR(200) NOT NULL,             -- engine, corpus and prompt
  content LONGTEXT NOT NULL,                  -- JSON
  made_at DATETIME(6) NOT NULL,
  opened_at DATETIME(6),                      -- null: made ahead and not yet counted
  CONSTRAINT daily_readings_once UNIQUE (profile_id, local_date, language, tone)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX daily_readings_account ON daily_readings (account_id, local_date, id);
