-- The people an account keeps charts of.
CREATE TABLE profiles (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account_id VARCHAR(36) NOT NULL,
  name VARCHAR(120) NOT NULL,
  birth_date DATE NOT NULL,
  birth_time TIME,                            -- null: unknown
  within_minutes INT,                         -- null: recorded (or unknown)
  place_name VARCHAR(200),
  latitude DOUBLE NOT NULL,
  longitude DOUBLE NOT NULL,
  zone VARCHAR(64),                           -- null: only an offset was given
  given_offset_seconds INT,                   -- null: the offset follows from the zone's history
  utc_offset_seconds INT NOT NULL,            -- as resolved; of an unknown time, that of local noon
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX profiles_account ON profiles (account_id, id);
