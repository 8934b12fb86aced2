// Where an entity stands: by the index and by each component, in the country and in its group, with what it had the year before.
import { NOMBRES_GRUPO_CAPACIDAD } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { conSigno, puestoDe, puntos } from './cifras.ts'
import type { Receta, Traza } from './tipos.ts'

type Fila = {
  readonly clave: string
  readonly nombre: string
  readonly valor: number | null
  readonly antes: number | null
  readonly pais: string
  readonly grupo: string
  readonly publicado: number | null
}

export function PuestosDeEntidad({ traza, receta }: { traza: Traza; receta: Receta }) {
  const filas = filasDe(traza, receta)
  return (
    <Tabla
      titulo="Puestos por el índice y por cada componente"
      tituloOculto
      columnas={columnasDe(traza, filas)}
      filas={filas}
      clave={(f) => f.clave}
    />
  )
}

function filasDe({ indice, componentes, puestos, deCuantos, anterior, publicado }: Traza, receta: Receta): Fila[] {
  return [
    {
      ...{ clave: 'indice', nombre: 'Índice', valor: indice, antes: anterior?.indice ?? null },
      pais: puestoDe(puestos.nacional, deCuantos.nacional),
      grupo: puestoDe(puestos.grupo, deCuantos.grupo),
      publicado: publicado?.indice ?? null,
    },
    ...receta.componentes.map(({ clave, nombre }): Fila => {
      const de = deCuantos.componentes[clave]
      return {
        ...{ clave, nombre, valor: componentes.find((c) => c.clave === clave)?.valor ?? null },
        antes: anterior?.componentes[clave] ?? null,
        pais: puestoDe(puestos.componentesNacional[clave] ?? null, de?.nacional ?? 0),
        grupo: puestoDe(puestos.componentes[clave] ?? null, de?.grupo ?? 0),
        publicado: publicadoDe(publicado, clave),
      }
    }),
  ]
}

/** DNP published the two components of the municipal measurement. */
function publicadoDe(publicado: Traza['publicado'], clave: string): number | null {
  if (publicado === null) return null
  return clave === 'gestion' ? publicado.gestion : clave === 'resultados' ? publicado.resultados : null
}

function columnasDe({ grupo, anterior }: Traza, filas: readonly Fila[]): Columna<Fila>[] {
  const delGrupo: Columna<Fila> = {
    ...{ clave: 'grupo', numero: true, celda: (f) => f.grupo },
    titulo: `Puesto en su grupo, ${NOMBRES_GRUPO_CAPACIDAD[grupo ?? ''] ?? grupo}`,
  }
  const deAntes: Columna<Fila> = {
    ...{ clave: 'cambio', titulo: `Cambio desde ${anterior?.vigencia}`, numero: true },
    celda: (f) => (f.valor === null || f.antes === null ? '—' : conSigno(f.valor - f.antes)),
  }
  const delDnp: Columna<Fila> = {
    ...{ clave: 'dnp', titulo: 'Publicado por el DNP', numero: true },
    celda: (f) => (f.publicado === null ? '—' : puntos(f.publicado, 4)),
  }
  return [
    { clave: 'nombre', titulo: 'Cifra', nombra: true, celda: (f) => f.nombre },
    { clave: 'valor', titulo: 'Puntos', numero: true, celda: (f) => puntos(f.valor) },
    { clave: 'pais', titulo: 'Puesto en el país', numero: true, celda: (f) => f.pais },
    ...(grupo === null ? [] : [delGrupo]),
    ...(anterior === null ? [] : [deAntes]),
    ...(filas.some((f) => f.publicado !== null) ? [delDnp] : []),
  ]
}
