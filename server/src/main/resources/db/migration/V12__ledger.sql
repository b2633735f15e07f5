-- The quota ledger: a row for each request and each attempt, written before a provider hears of it.

-- What an earlier window spent beyond a hard cap counts against this one.
ALTER TABLE quota_counters ADD COLUMN tokens_debt BIGINT NOT NULL DEFAULT 0;
-- The highest cap of tokens under which anything was admitted in the window; 9223372036854775807 where it was none or soft.
ALTER TABLE quota_counters ADD COLUMN highest_tokens_cap BIGINT NOT NULL DEFAULT 0;

-- Holds are rows of these two tables now.
UPDATE quota_counters SET requests_held = 0, tokens_held = 0;
DROP TABLE quota_holds;

-- Each request of the last minute and each that is still open, which holds one request of its window.
CREATE TABLE quota_requests (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL,
  local_date DATE NOT NULL,
  window_ends_at DATETIME(6) NOT NULL,
  endpoint VARCHAR(40) NOT NULL,
  status VARCHAR(10) NOT NULL,                -- open, counted, returned
  opened_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL             -- an open one that outlives it is given back, an ended one removed
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX quota_requests_user ON quota_requests (user_id, opened_at);
CREATE INDEX quota_requests_expiry ON quota_requests (expires_at);

-- The table of V3 was never written to.
DROP TABLE ai_usage_logs;
CREATE TABLE ai_usage_logs (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  request_id VARCHAR(36) NOT NULL,
  attempt INT NOT NULL,                       -- from 1
  user_id VARCHAR(36) NOT NULL,               -- 'erased' once the person is
  local_date DATE NOT NULL,                   -- of the window it counts in
  window_ends_at DATETIME(6) NOT NULL,
  endpoint VARCHAR(40) NOT NULL,
  provider VARCHAR(20) NOT NULL,
  model VARCHAR(120) NOT NULL,
  key_owner VARCHAR(20) NOT NULL,             -- user, platform: two ledgers
  status VARCHAR(12) NOT NULL,                -- dispatched, exact, estimated, swept, released (never sent)
  ended VARCHAR(12),                          -- answered, declined, truncated, cut, failed, lost (its node died)
  input_at_most BIGINT NOT NULL,
  max_tokens INT NOT NULL,
  held_tokens BIGINT NOT NULL,                -- of the window's tokens, until it ends; 0 with the person's own key
  input_tokens BIGINT NOT NULL,               -- while dispatched: at most this many
  cached_input_tokens BIGINT NOT NULL DEFAULT 0,
  cache_write_tokens BIGINT NOT NULL DEFAULT 0,
  output_tokens BIGINT NOT NULL,              -- while dispatched: those of the last checkpoint, rounded up
  reasoning_tokens BIGINT NOT NULL DEFAULT 0,
  cost_micros BIGINT NOT NULL DEFAULT 0,      -- millionths of a US dollar
  price_version BIGINT NOT NULL DEFAULT 0,    -- 0: no price was known
  latency_ms BIGINT,
  first_token_ms BIGINT,
  started_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  expires_at DATETIME(6),                     -- null once it has ended
  CONSTRAINT ai_usage_logs_attempt UNIQUE (request_id, attempt)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX ai_usage_logs_user ON ai_usage_logs (user_id, started_at);
CREATE INDEX ai_usage_logs_started ON ai_usage_logs (started_at);
CREATE INDEX ai_usage_logs_expiry ON ai_usage_logs (expires_at);
CREATE INDEX ai_usage_logs_model ON ai_usage_logs (model, started_at);

-- How often each support administrator has given somebody their day back; the key makes the sixth impossible.
CREATE TABLE quota_resets (
  actor_id VARCHAR(36) NOT NULL,
  on_day DATE NOT NULL,                       -- UTC
  place INT NOT NULL,                         -- from 1
  user_id VARCHAR(36) NOT NULL,
  PRIMARY KEY (actor_id, on_day, place)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
