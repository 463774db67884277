/** Services that a committee is told about, and the figures that are stated about them. */
package org.scrutineer.services;
