/** What the addresses and bodies of the walk are made of: well formed, and of nobody. */
export const CARGA = '01938f00-0000-7000-8000-00000000000a'
export const FICHA = 'ninguna-ficha-de-verdad-mide-cuarenta-y-tres'.slice(0, 43)
export const LLAVE = { id: 'bGxhdmU', rawId: 'bGxhdmU', type: 'public-key', response: {}, clientExtensionResults: {} }
export const RADICADO = 'UL-2026-000001'

export const reporte = (entidad: string) => `/api/entidades/${entidad}/reportes/seguimiento/2023/1`
export const meta = (entidad: string) => `${entidad}-M-0001`
export const solicitud = `/api/accesos/solicitudes/${RADICADO}`
