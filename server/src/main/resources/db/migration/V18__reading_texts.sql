-- What models wrote, shared by all who have the same facts. Holds no person: figures stand as placeholders.
CREATE TABLE reading_texts (
  text_key VARCHAR(64) NOT NULL PRIMARY KEY,  -- hash of date, language, tone, prompt with its version, and model
  local_date DATE NOT NULL,
  model VARCHAR(120) NOT NULL,
  content LONGTEXT NOT NULL,                  -- JSON: the sentences that passed the check, with their facts
  made_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX reading_texts_made ON reading_texts (made_at);
