package org.scrutineer.ledger;

/**
 * A file that is kept inside the store, once for each content.
 *
 * @param sha256 lower-case hexadecimal
 */
public record Attachment(String sha256, String name, byte[] content) {}
