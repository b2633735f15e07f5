/**
 * Who a person is to the service: sign-up, sign-in, preferences, deletion and export. Their charts
 * are in {@code profile}, what they may ask for in {@code entitlement}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "web", "place", "vault", "audit"})
package org.chandrahoro.server.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
