/** Measures the program beside its peers: plain Java, one command, described on the site's page on the benchmark. */
package org.scrutineer.benchmark;
