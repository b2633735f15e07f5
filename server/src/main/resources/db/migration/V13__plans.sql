-- What each plan grants, who is on which, and since when.
CREATE TABLE plans (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  shown_order INT NOT NULL,
  enabled TINYINT(1) NOT NULL,
  requests_per_day INT,                       -- null: no limit
  tokens_per_day BIGINT,
  allowed_models LONGTEXT NOT NULL,           -- JSON list; empty: any
  allowed_endpoints LONGTEXT NOT NULL,
  cap_mode VARCHAR(8) NOT NULL,               -- soft, hard
  updated_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO plans VALUES
  ('free', 1, 1, 10, 50000, '["small"]', '["reading.daily","compat.lite"]', 'soft', '2026-01-01 00:00:00'),
  ('basic', 2, 1, 50, 150000, '["small"]', '["reading.daily","chat","compat.lite"]', 'soft', '2026-01-01 00:00:00'),
  ('pro', 3, 1, 200, 500000, '[]', '[]', 'soft', '2026-01-01 00:00:00'),
  ('enterprise', 4, 1, NULL, NULL, '[]', '[]', 'soft', '2026-01-01 00:00:00');

-- The plan of whoever is on none.
CREATE TABLE plan_default (
  id INT NOT NULL PRIMARY KEY,
  plan VARCHAR(40) NOT NULL,
  updated_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO plan_default VALUES (1, 'free', '2026-01-01 00:00:00');

-- Nothing is deleted here: of a person's rows the one that started last counts, until its end.
CREATE TABLE plan_memberships (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  user_id VARCHAR(36) NOT NULL,
  plan VARCHAR(40) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6),
  origin VARCHAR(20) NOT NULL,                -- who put the person on it: administrator, billing
  superseded_at DATETIME(6),                  -- set: a later row took its place
  reminded_at DATETIME(6),                    -- when the mail about its end was ordered
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX plan_memberships_user ON plan_memberships (user_id, starts_at);
CREATE INDEX plan_memberships_end ON plan_memberships (ends_at);

ALTER TABLE ai_entitlements ADD COLUMN superseded_at DATETIME(6);
ALTER TABLE ai_entitlements ADD COLUMN reminded_at DATETIME(6);
CREATE INDEX ai_entitlements_end ON ai_entitlements (ends_at);
