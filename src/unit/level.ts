/**
 * A level of government (cấp): ministry, province, district (until 30/06/2025), commune, or an agency outside of these. The same words as in
 * `motcua/procedure`.
 */
export type Level = 'ministry' | 'province' | 'district' | 'commune' | 'other';
