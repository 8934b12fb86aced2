// The unit of a meta is that of its indicator: the catalogue says it.
import { comparable } from '../lectura/texto-celda.ts'
import { enCampo, regla } from './regla.ts'

export const unidadDistintaDelCatalogo = regla({
  id: 'unidad_distinta_del_catalogo',
  cita: 'Catálogo Programático de la Inversión: unidad de medida del indicador',
  gravedad: 'aviso',
  campos: ['unidad', 'indicador'],
  bloqueaFinalizacion: false,
  piloto: true,
  evaluar: ({ todas, unidades }) =>
    unidades === null
      ? []
      : enCampo(todas, 'unidad', ({ indicador, unidad }) => {
          const suya = indicador === null ? undefined : unidades.get(indicador)
          if (suya === undefined || unidad === '' || comparable(suya) === comparable(unidad)) return null
          return { valor: unidad, detalles: { indicador: indicador ?? '', suya } }
        }),
})

export const UNIDADES = [unidadDistintaDelCatalogo] as const
