@org.jspecify.annotations.NullMarked
package org.chandrahoro.gazetteer;
