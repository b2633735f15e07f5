-- Batches handed to providers at half price, and what came of each of their requests.

CREATE TABLE ai_batches (
  id VARCHAR(36) NOT NULL PRIMARY KEY,        -- stands in the provider's record where it takes one, and in the ids of the requests
  provider VARCHAR(20) NOT NULL,
  model VARCHAR(120) NOT NULL,
  state VARCHAR(10) NOT NULL,                 -- waiting, sending, sent, left (given back, may yet end), finished, expired, failed
  requests INT NOT NULL,
  enqueued_tokens BIGINT NOT NULL,            -- an estimate of what it takes of the provider's queue
  attempts INT NOT NULL DEFAULT 0,
  key_slot INT,                               -- which of the operator's keys, from 0
  provider_batch VARCHAR(200),                -- the provider's name for it, once it is heard
  created_at DATETIME(6) NOT NULL,
  deadline DATETIME(6) NOT NULL,
  retry_at DATETIME(6) NOT NULL,              -- a waiting one is not sent before
  sent_at DATETIME(6),
  cancelled_at DATETIME(6),
  failure VARCHAR(100),
  forgotten TINYINT(1) NOT NULL DEFAULT 0     -- the caller has what it wants; removed once it has ended
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX ai_batches_queue ON ai_batches (provider, model, state);

CREATE TABLE ai_batch_items (
  batch_id VARCHAR(36) NOT NULL,
  place INT NOT NULL,                         -- from 1
  custom_id VARCHAR(100) NOT NULL,            -- the caller's; never sent
  request LONGTEXT,                           -- null once the batch has ended
  input_at_most BIGINT NOT NULL,
  max_tokens INT NOT NULL,
  state VARCHAR(10) NOT NULL,                 -- open, answered, declined, truncated, failed, expired, late (came after it was given back)
  answer LONGTEXT,
  input_tokens BIGINT NOT NULL DEFAULT 0,
  cached_input_tokens BIGINT NOT NULL DEFAULT 0,
  cache_write_tokens BIGINT NOT NULL DEFAULT 0,
  output_tokens BIGINT NOT NULL DEFAULT 0,
  reasoning_tokens BIGINT NOT NULL DEFAULT 0,
  exact TINYINT(1) NOT NULL DEFAULT 1,
  cost_micros BIGINT NOT NULL DEFAULT 0,
  price_version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (batch_id, place),
  CONSTRAINT ai_batch_items_custom UNIQUE (custom_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A batch is half the price: rating a day anew must know which rows were one.
ALTER TABLE ai_usage_logs ADD COLUMN lane VARCHAR(10) NOT NULL DEFAULT 'direct';
