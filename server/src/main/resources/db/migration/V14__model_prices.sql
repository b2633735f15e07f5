-- What the providers ask. A row is never changed: a new price, or the correction of a wrong one, is a further row.
-- Of the rows of a model that are valid at an instant, the one with the latest valid_from counts, and of two such the
-- later version. Prices are millionths of a US dollar for a million tokens.
CREATE TABLE model_prices (
  version BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  provider VARCHAR(20) NOT NULL,
  model VARCHAR(120) NOT NULL,                -- without the date of an edition
  valid_from DATETIME(6) NOT NULL,
  input_micros BIGINT NOT NULL,
  cached_input_micros BIGINT NOT NULL,        -- the part read from the provider's cache
  cache_write_micros BIGINT NOT NULL,         -- the part written to it; as input where writing is not priced apart
  output_micros BIGINT NOT NULL,              -- reasoning included
  batch_percent INT NOT NULL,                 -- what a batch costs of all these, in a hundred
  long_above_tokens BIGINT,                   -- from a prompt longer than this on, these parts of a hundred instead
  long_input_percent INT NOT NULL,
  long_output_percent INT NOT NULL,
  source VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX model_prices_model ON model_prices (provider, model, valid_from);

-- The list prices of October 2025, taken to hold since before this service was. docs/ai-prices.md says which are less sure.
INSERT INTO model_prices (provider, model, valid_from, input_micros, cached_input_micros, cache_write_micros,
  output_micros, batch_percent, long_above_tokens, long_input_percent, long_output_percent, source, created_at) VALUES
('openai', 'gpt-4o-mini', '2000-01-01 00:00:00', 150000, 75000, 150000, 600000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('openai', 'gpt-4o', '2000-01-01 00:00:00', 2500000, 1250000, 2500000, 10000000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('openai', 'gpt-4.1', '2000-01-01 00:00:00', 2000000, 500000, 2000000, 8000000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('openai', 'gpt-4.1-mini', '2000-01-01 00:00:00', 400000, 100000, 400000, 1600000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('openai', 'gpt-4.1-nano', '2000-01-01 00:00:00', 100000, 25000, 100000, 400000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('openai', 'gpt-5', '2000-01-01 00:00:00', 1250000, 125000, 1250000, 10000000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('openai', 'gpt-5-mini', '2000-01-01 00:00:00', 250000, 25000, 250000, 2000000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('openai', 'gpt-5-nano', '2000-01-01 00:00:00', 50000, 5000, 50000, 400000, 50, NULL, 100, 100, 'OpenAI API pricing, October 2025', '2025-10-31 00:00:00'),
('anthropic', 'claude-haiku-4-5', '2000-01-01 00:00:00', 1000000, 100000, 1250000, 5000000, 50, NULL, 100, 100, 'Anthropic pricing, October 2025', '2025-10-31 00:00:00'),
('anthropic', 'claude-3-5-haiku', '2000-01-01 00:00:00', 800000, 80000, 1000000, 4000000, 50, NULL, 100, 100, 'Anthropic pricing, October 2025', '2025-10-31 00:00:00'),
('anthropic', 'claude-sonnet-4-5', '2000-01-01 00:00:00', 3000000, 300000, 3750000, 15000000, 50, 200000, 200, 150, 'Anthropic pricing, October 2025', '2025-10-31 00:00:00'),
('google', 'gemini-2.5-flash-lite', '2000-01-01 00:00:00', 100000, 10000, 100000, 400000, 50, NULL, 100, 100, 'Gemini API pricing, October 2025', '2025-10-31 00:00:00'),
('google', 'gemini-2.5-flash', '2000-01-01 00:00:00', 300000, 30000, 300000, 2500000, 50, NULL, 100, 100, 'Gemini API pricing, October 2025', '2025-10-31 00:00:00'),
('google', 'gemini-2.5-pro', '2000-01-01 00:00:00', 1250000, 125000, 1250000, 10000000, 50, 200000, 200, 150, 'Gemini API pricing, October 2025', '2025-10-31 00:00:00');
