// Entry of the benchmarks; see RESULTS.md.
return;
