package tallydock.usecase.printing;

/// All that is remembered of printing.
public interface PrintRecords extends PrintJobs, PrintedLabels, PrintStations {}
