/** Reviews, their recommendations, the evidence these cite, and the assessments of progress. */
package org.scrutineer.recommendations;
