-- People and how they sign in. Instants are DATETIME(6) in UTC; ids are RFC 9562 UUIDs as text.
-- utf8mb4_bin makes text compare exactly on MariaDB, as it does on H2.

CREATE TABLE users (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  email_key VARCHAR(254) NOT NULL,            -- the address folded to lower case
  name VARCHAR(120) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  role VARCHAR(20) NOT NULL DEFAULT 'user',
  status VARCHAR(20) NOT NULL DEFAULT 'active', -- active, deleting
  email_verified_at DATETIME(6),
  language VARCHAR(8),
  tone VARCHAR(16),
  theme VARCHAR(8),
  zone VARCHAR(64),                           -- chosen by the person
  home_zone VARCHAR(64),                      -- that of the first profile, until the person chooses
  place_name VARCHAR(200),
  place_lat DOUBLE,
  place_lon DOUBLE,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  deletion_due_at DATETIME(6),
  CONSTRAINT users_email UNIQUE (email_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX users_deletion_due ON users (deletion_due_at);

-- A page's cookie or an API token is good only while its session stands here, on whatever node it comes to.
CREATE TABLE sessions (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account_id VARCHAR(36) NOT NULL,
  kind VARCHAR(8) NOT NULL,                   -- page, api
  token_hash VARCHAR(64),                     -- SHA-256 of the cookie; API sessions travel in their JWT
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT sessions_token UNIQUE (token_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX sessions_account ON sessions (account_id);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE one_time_tokens (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  account_id VARCHAR(36) NOT NULL,
  purpose VARCHAR(20) NOT NULL,               -- verify-address, reset-password
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX one_time_tokens_account ON one_time_tokens (account_id);
CREATE INDEX one_time_tokens_expiry ON one_time_tokens (expires_at);

-- Kept by the hash of the address given, whether an account has it or not: a lockout tells nothing.
CREATE TABLE sign_in_failures (
  address_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  last_failed_at DATETIME(6) NOT NULL,
  locked_until DATETIME(6)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE rate_counters (
  bucket VARCHAR(64) NOT NULL,
  minute_number BIGINT NOT NULL,              -- minutes since 1970
  hits INT NOT NULL,
  PRIMARY KEY (bucket, minute_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE signing_keys (
  slot VARCHAR(20) NOT NULL PRIMARY KEY,      -- one row per use: the first node to insert it decides for all
  key_id VARCHAR(36) NOT NULL,
  secret VARBINARY(64) NOT NULL,
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
