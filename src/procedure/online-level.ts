/**
 * How far a procedure is online, in the words of the law of the day: levels 1 to 4 (decree 43/2011), full or partial (decree 42/2022),
 * proactive 1 to 4 (decree 224/2026). A level of one generation says nothing of another.
 */
export type OnlineLevel =
  | {
      /** Levels 1 (information) to 4 (payment and result online). */
      readonly generation: 'level';
      /** 1 to 4. */
      readonly level: 1 | 2 | 3 | 4;
    }
  | {
      /** Toàn trình, một phần. */
      readonly generation: 'full-or-partial';
      /** `full` (toàn trình) or `partial` (một phần). */
      readonly level: 'full' | 'partial';
      /** Why it is only partial; to be published under decree 224/2026. */
      readonly reason?: string;
    }
  | {
      /** Chủ động. */
      readonly generation: 'proactive';
      /** 1 reminds, 2 prepares the dossier, 3 recommends an option, 4 acts by itself. */
      readonly level: 1 | 2 | 3 | 4;
    };
