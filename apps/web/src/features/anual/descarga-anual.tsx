import type { Columna } from '@kpt/textos/libro'
import { api } from '../../api/cliente.ts'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { type Anual, type Documento, type FilaAnual, RUTA_ANUAL } from './documento.ts'

type Props = { readonly entidad: string; readonly documento: Documento; readonly anual: Anual }

export function DescargaAnual({ entidad, documento, anual }: Props) {
  const params = { entidad, vigencia: Number(anual.vigencia) }
  return (
    <Descarga
      texto={documento === 'poai' ? 'Descargar el POAI' : 'Descargar el plan de acción'}
      archivo={`${documento === 'poai' ? 'poai' : 'plan-de-accion'}-${entidad}-${anual.vigencia}`}
      columnas={columnas(anual)}
      filas={(marcha) =>
        todas(
          (pagina, tamano, signal) => api(RUTA_ANUAL, { params, consulta: { documento, pagina, tamano }, signal }),
          marcha,
        )
      }
      hechos={[['Versión del plan', String(anual.version)]]}
    />
  )
}

function columnas(anual: Anual): Columna<FilaAnual>[] {
  const dependencias = new Map(anual.dependencias.map(({ clave, nombre }) => [clave, nombre]))
  const sectores = new Map(anual.sectores.map(({ clave, nombre }) => [clave, nombre]))
  return [
    { titulo: 'Meta', valor: (f) => f.numero },
    { titulo: 'Texto', valor: (f) => f.personalizacion },
    { titulo: 'Línea', valor: (f) => f.linea },
    { titulo: 'Código del sector', valor: (f) => f.sector },
    { titulo: 'Sector', valor: (f) => sectores.get(f.sector) ?? '' },
    { titulo: 'Código del programa', valor: (f) => f.programa },
    { titulo: 'Programa', valor: (f) => f.programaNombre },
    { titulo: 'BPIN', valor: (f) => f.bpin.join(', ') },
    { titulo: 'Dependencia', valor: (f) => dependencias.get(f.dependencia) ?? f.dependencia },
    { titulo: 'Responsable', valor: (f) => f.responsable },
    { titulo: 'Unidad', valor: (f) => f.unidad },
    { titulo: `Programado ${anual.vigencia}`, numero: true, valor: (f) => f.programado },
    ...anual.fuentes.map(
      ({ clave, nombre }): Columna<FilaAnual> => ({
        titulo: `${nombre}, pesos`,
        tipo: 'pesos',
        valor: (f) => f.fuentes.find((suya) => suya.clave === clave)?.valor ?? '0',
      }),
    ),
    { titulo: 'Total, pesos', tipo: 'pesos', valor: (f) => f.total },
    { titulo: 'Actividades', valor: (f) => f.actividades.lista.map((a) => a.texto).join('; ') },
  ]
}
