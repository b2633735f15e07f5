/** Migrations that one text of SQL cannot say to both databases. Found here by Flyway. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
