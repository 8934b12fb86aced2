export const MIGAS_CUENTA = [{ texto: 'Mi cuenta', a: '/cuenta' }]
