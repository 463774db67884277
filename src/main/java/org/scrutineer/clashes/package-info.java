/** Shows where two people changed the same without knowing of each other, and lets a person decide. */
package org.scrutineer.clashes;
