/** Who may ask for a procedure (đối tượng thực hiện), as far as the national database tells them apart. */
export type SubjectKind =
  | 'citizen'
  | 'overseas-vietnamese'
  | 'foreigner'
  | 'enterprise'
  | 'vietnamese-enterprise'
  | 'foreign-invested-enterprise'
  | 'cooperative'
  | 'organisation'
  | 'foreign-organisation'
  | 'official'
  | 'civil-servant'
  | 'public-employee'
  | 'party-member'
  | 'party-organisation';

/** A subject of a known kind, or one in the words of the source. */
export type Subject =
  | {
      /** The kind. */
      readonly kind: SubjectKind;
    }
  | {
      /** In the words of the source. */
      readonly named: string;
    };
