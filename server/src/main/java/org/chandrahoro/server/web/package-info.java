/**
 * What every page and route shares: layout, language, security, and the form of a refusal. Knows
 * nothing of accounts; a module that signs people in hands its beans to the security chains here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "node")
package org.chandrahoro.server.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
