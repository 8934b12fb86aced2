// Two components against each other, a mark for each entity: the class is its shape and its colour. The same figures are in the table below.
import { mediana } from '@kpt/domain/mdm'
import { cifraMdm, NOMBRES_GRUPO_CAPACIDAD } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { puntos } from './cifras.ts'
import { queMedicion } from './direccion.ts'
import { FiltrosMdm } from './filtros-mdm.tsx'
import { LienzoNube } from './lienzo-nube.tsx'
import type { PropsResultados } from './resultados.tsx'
import type { Puntos } from './tipos.ts'
import { usePuntos } from './usar-corrida.ts'

export function NubeMdm({ corrida, filtros }: PropsResultados) {
  const lista = usePuntos(corrida.corrida, { grupo: filtros.grupo, departamento: filtros.departamento })
  return (
    <section className="pila" aria-label="Componentes">
      <FiltrosMdm corrida={corrida} />
      <Datos de={lista} lineas={14}>
        {(datos) =>
          datos.componentes.length < 2 ? (
            <Vacio titulo="Esta medición tiene un solo componente">
              <p>Su reparto está en Distribución.</p>
            </Vacio>
          ) : (
            <>
              <LienzoNube datos={datos} vigencia={corrida.vigencia} busqueda={queMedicion(filtros)} />
              <p>
                La lista de cada entidad con sus componentes está en{' '}
                <Link
                  to="."
                  search={{ ...queMedicion(filtros), grupo: filtros.grupo, departamento: filtros.departamento }}
                >
                  Puestos
                </Link>
                .
              </p>
              <Desplegable titulo="Las cifras de la gráfica, en tabla">
                <Medianas datos={datos} />
                <Descarga
                  texto="Descargar todos los puntos"
                  archivo={`mdm-${corrida.vigencia}-componentes`}
                  filas={datos.puntos}
                  columnas={[
                    { titulo: 'Código', valor: (p) => p.codigo },
                    { titulo: 'Entidad', valor: (p) => p.nombre },
                    { titulo: 'Grupo', valor: (p) => p.grupo },
                    ...datos.componentes.map((c, i) => ({
                      ...{ titulo: c.nombre, tipo: 'suma' as const },
                      valor: (p: Puntos['puntos'][number]) => texto(p.valores[i]),
                    })),
                    { titulo: 'Índice', tipo: 'suma', valor: (p) => texto(p.indice) },
                    { titulo: 'Clase', valor: (p) => p.clase },
                  ]}
                />
              </Desplegable>
            </>
          )
        }
      </Datos>
    </section>
  )
}

const texto = (x: number | null | undefined): string | null => (x === null || x === undefined ? null : String(x))

type DeGrupo = { readonly grupo: string; readonly puntos: Puntos['puntos'] }

function Medianas({ datos }: { datos: Puntos }) {
  const grupos = useMemo(() => {
    const claves = [...new Set(datos.puntos.map((p) => p.grupo ?? ''))].sort()
    return claves.map((grupo): DeGrupo => ({ grupo, puntos: datos.puntos.filter((p) => (p.grupo ?? '') === grupo) }))
  }, [datos])
  const columnas: Columna<DeGrupo>[] = [
    { clave: 'grupo', titulo: 'Grupo', nombra: true, celda: (g) => NOMBRES_GRUPO_CAPACIDAD[g.grupo] ?? 'Sin grupo' },
    { clave: 'cuantas', titulo: 'Entidades', numero: true, celda: (g) => cifraMdm(g.puntos.length) },
    ...datos.componentes.map((c, i) => ({
      ...{ clave: c.clave, titulo: `${c.nombre}, mediana`, numero: true },
      celda: (g: DeGrupo) => puntos(mediana(g.puntos.map((p) => p.valores[i] ?? null))),
    })),
    {
      clave: 'indice',
      titulo: 'Índice, mediana',
      numero: true,
      celda: (g) => puntos(mediana(g.puntos.map((p) => p.indice))),
    },
  ]
  return <Tabla titulo="Medianas por grupo" columnas={columnas} filas={grupos} clave={(g) => g.grupo} />
}
