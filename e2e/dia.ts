/** The day on which the journeys happen: the fourth corte of the demonstration is open. */
export const DIA_DE_LOS_RECORRIDOS = '2026-11-20T10:00:00-05:00'
