package org.chandrahoro.server.entitlement;

/** What somebody can be on. */
public record Plan(PlanName name, Terms terms) {}
