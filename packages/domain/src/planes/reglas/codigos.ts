// Codes of the Catálogo Programático de la Inversión: sector 2, programa 4, producto 7 and indicador 9 digits, each the prefix of the next (R2.3).
import { DIGITOS_CATALOGO, isCodigoCatalogo, isPrincipal, NIVELES_CATALOGO } from '../../catalogo/index.ts'
import { enCampo, type MetaComun, observacion, regla } from './regla.ts'

export const sinIndicador = regla({
  id: 'sin_indicador',
  cita: 'Circular 0009-4 de 2023, numeral 12: todas las metas homologadas',
  gravedad: 'aviso',
  campos: ['indicador'],
  bloqueaFinalizacion: false,
  evaluar: ({ todas }) => enCampo(todas, 'indicador', (meta) => (meta.indicador === null ? { valor: null } : null)),
})

/** Blank upper codes of a meta without indicator are a consequence of it, and are not repeated. */
export const codigoMalFormado = regla({
  id: 'codigo_mal_formado',
  cita: 'Catálogo Programático de la Inversión: códigos de 2, 4, 7 y 9 dígitos',
  gravedad: 'error',
  campos: NIVELES_CATALOGO,
  bloqueaFinalizacion: true,
  evaluar: ({ todas }) =>
    NIVELES_CATALOGO.flatMap((nivel) =>
      enCampo(todas, nivel, (meta) => {
        const codigo = meta[nivel] ?? ''
        const sobra = codigo === '' && meta.indicador === null
        if (sobra || isCodigoCatalogo(nivel, codigo)) return null
        return { valor: codigo === '' ? null : codigo, detalles: { nivel, digitos: String(DIGITOS_CATALOGO[nivel]) } }
      }),
    ),
})

export const codigosNoEncajan = regla({
  id: 'codigos_no_encajan',
  cita: 'Catálogo Programático de la Inversión: cada código es prefijo del siguiente',
  gravedad: 'error',
  campos: NIVELES_CATALOGO,
  bloqueaFinalizacion: true,
  evaluar: ({ todas }) =>
    todas.flatMap(({ clave, meta }) => {
      const formados = NIVELES_CATALOGO.filter((nivel) => isCodigoCatalogo(nivel, meta[nivel] ?? ''))
      const salto = formados.find(
        (nivel, i) => i > 0 && !(meta[nivel] ?? '').startsWith(meta[formados[i - 1] ?? nivel] ?? ''),
      )
      if (salto === undefined) return []
      const superior = formados[formados.indexOf(salto) - 1] ?? salto
      const detalles = { nivel: salto, superior, codigoSuperior: meta[superior] ?? '' }
      return [observacion({ meta: clave, campo: salto }, meta[salto] ?? null, detalles)]
    }),
})

export const indicadorFueraDeCatalogo = regla({
  id: 'indicador_fuera_de_catalogo',
  cita: 'Circular 0009-4 de 2023, numeral 12: indicador activo del Catálogo Programático',
  gravedad: 'aviso',
  campos: ['indicador'],
  bloqueaFinalizacion: false,
  evaluar: ({ todas, catalogo }) =>
    catalogo === null
      ? []
      : enCampo(todas, 'indicador', (meta) => {
          const codigo = meta.indicador ?? ''
          return isCodigoCatalogo('indicador', codigo) && !catalogo.has(codigo) ? { valor: codigo } : null
        }),
})

/** The suffix 00 marks the main indicator of a product, without exception in the real books. */
export const principalNoCoincide = regla({
  id: 'principal_no_coincide',
  cita: 'Catálogo Programático de la Inversión: el sufijo 00 es el indicador principal',
  gravedad: 'aviso',
  campos: ['indicador', 'principal'],
  bloqueaFinalizacion: false,
  evaluar: ({ todas }) =>
    enCampo(todas, 'principal', (meta: MetaComun) => {
      const codigo = meta.indicador ?? ''
      if (!isCodigoCatalogo('indicador', codigo) || meta.principal === isPrincipal(codigo)) return null
      return { valor: meta.principal ? 'Sí' : 'No', detalles: { indicador: codigo } }
    }),
})

export const CODIGOS = [
  sinIndicador,
  codigoMalFormado,
  codigosNoEncajan,
  indicadorFueraDeCatalogo,
  principalNoCoincide,
] as const
