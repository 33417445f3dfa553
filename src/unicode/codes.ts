/** Code units of the folded letters that loops compare with. */
export const ALEF = 0x0627
export const BEH = 0x0628
export const FEH = 0x0641
export const HEH = 0x0647
export const KAF = 0x0643
export const LAM = 0x0644
export const TEH = 0x062a
export const WAW = 0x0648
export const YEH = 0x064a
