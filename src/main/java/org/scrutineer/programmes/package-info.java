/** Programmes with their workstreams, activities and milestones: the RAG table of a board report. */
package org.scrutineer.programmes;
