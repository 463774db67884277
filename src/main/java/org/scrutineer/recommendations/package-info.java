/** Reviews, their recommendations, the evidence these cite, and the assessments of progress; no window. */
package org.scrutineer.recommendations;
