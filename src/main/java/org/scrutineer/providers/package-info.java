/** The register of providers: branches, what became of them, contacts, and their ratings under several schemes. */
package org.scrutineer.providers;
