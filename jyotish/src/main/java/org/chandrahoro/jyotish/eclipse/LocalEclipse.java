package org.chandrahoro.jyotish.eclipse;

/** What one place has of an eclipse. */
public sealed interface LocalEclipse permits VisibleEclipse, HiddenEclipse {
  Eclipse eclipse();
}
