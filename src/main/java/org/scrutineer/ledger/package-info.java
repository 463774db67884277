/** The changes: applied, undone, checked. Every edit goes through here; knows no feature and no screen. */
package org.scrutineer.ledger;
