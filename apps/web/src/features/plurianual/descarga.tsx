import type { Columna } from '@kpt/textos/libro'
import { Descarga } from '../descarga/descarga.tsx'
import type { Plurianual, Suma } from './documento.ts'

type Fila = Suma & {
  readonly linea: { readonly consecutivo: string; readonly nombre: string }
  readonly programa: { readonly codigo: string; readonly nombre: string }
  readonly fuente: string
}

/** A row for each source of each programme of each línea: every figure once, so that a pivot table adds up to the total. */
export function DescargaPlurianual({ entidad, datos }: { entidad: string; datos: Plurianual }) {
  const { lineas, vigencias, version, sgr } = datos
  const filas = lineas.flatMap((linea) =>
    linea.programas.flatMap((programa) =>
      programa.fuentes.map((f): Fila => ({ ...f, linea, programa, fuente: f.nombre })),
    ),
  )
  const hechos = [['Versión del plan', String(version)]] as const
  return (
    <>
      <Descarga
        texto="Descargar el plan plurianual"
        archivo={`plan-plurianual-${entidad}-v${version}`}
        columnas={columnas(vigencias)}
        filas={filas}
        hechos={hechos}
      />
      {sgr.iniciativas.length === 0 ? null : (
        <Descarga
          texto="Descargar las regalías por bienio"
          archivo={`plan-plurianual-sgr-${entidad}-v${version}`}
          columnas={columnasSgr(sgr.bienios)}
          filas={sgr.iniciativas}
          hechos={hechos}
        />
      )}
    </>
  )
}

function columnas(vigencias: readonly string[]): Columna<Fila>[] {
  return [
    { titulo: 'Línea', valor: (f) => f.linea.consecutivo },
    { titulo: 'Nombre de la línea', valor: (f) => f.linea.nombre, repetido: true },
    { titulo: 'Código del programa', valor: (f) => f.programa.codigo },
    { titulo: 'Programa', valor: (f) => f.programa.nombre, repetido: true },
    { titulo: 'Fuente', valor: (f) => f.fuente, repetido: true },
    ...vigencias.map(
      (v): Columna<Fila> => ({ titulo: `${v}, pesos`, tipo: 'pesos', valor: (f) => f.porVigencia[v] ?? '0' }),
    ),
    { titulo: 'Total, pesos', tipo: 'pesos', valor: (f) => f.total },
  ]
}

type Iniciativa = Plurianual['sgr']['iniciativas'][number]

function columnasSgr(bienios: readonly string[]): Columna<Iniciativa>[] {
  return [
    { titulo: 'Iniciativa', valor: (i) => i.consecutivo },
    { titulo: 'Nombre', valor: (i) => i.nombre },
    { titulo: 'Metas', numero: true, valor: (i) => String(i.metas) },
    ...bienios.map(
      (b): Columna<Iniciativa> => ({ titulo: `${b}, pesos`, tipo: 'pesos', valor: (i) => i.porBienio[b] ?? '0' }),
    ),
    { titulo: 'Total, pesos', tipo: 'pesos', valor: (i) => i.total },
  ]
}
