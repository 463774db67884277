/** Passphrases, recovery keys and the key that a protected workspace is encrypted with; knows no store. */
package org.scrutineer.protection;
