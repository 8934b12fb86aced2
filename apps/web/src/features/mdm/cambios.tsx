// Who rose and who fell since the year before: by group of capacities, and those that moved most.
import { mediana } from '@kpt/domain/mdm'
import { cifraMdm, NOMBRES_GRUPO_CAPACIDAD } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Filtros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { CIFRA_CAMBIO } from './cifra-escogida.ts'
import { conSigno, puntos } from './cifras.ts'
import { queMedicion } from './direccion.ts'
import { FiltrosMdm, useDepartamentos } from './filtros-mdm.tsx'
import type { PropsResultados } from './resultados.tsx'
import { SinAnterior } from './sin-anterior.tsx'
import type { Punto } from './tipos.ts'
import { usePuntos } from './usar-corrida.ts'

type Movida = Omit<Punto, 'cifra' | 'indice'> & { readonly cifra: number; readonly indice: number }
const CUANTAS = 10

export function CambiosMdm({ corrida, filtros }: PropsResultados) {
  const { grupo, departamento } = filtros
  const lista = usePuntos(corrida.corrida, { grupo, departamento, cifra: CIFRA_CAMBIO })
  return (
    <section className="pila" aria-label="Cambios">
      <FiltrosMdm corrida={corrida} />
      <Datos de={lista} lineas={14}>
        {({ puntos: todos }) => {
          const movidas = todos
            .flatMap(({ cifra, indice, ...p }) => (cifra === null || indice === null ? [] : [{ ...p, cifra, indice }]))
            .toSorted((a, b) => b.cifra - a.cifra)
          if (movidas.length === 0) return <SinAnterior vigencia={corrida.vigencia} />
          return <Movidas movidas={movidas} vigencia={corrida.vigencia} filtros={filtros} />
        }}
      </Datos>
    </section>
  )
}

type Props = { readonly movidas: readonly Movida[]; readonly vigencia: number; readonly filtros: Filtros }

/** `movidas`: the one that rose most first. */
function Movidas({ movidas, vigencia, filtros }: Props) {
  const subieron = movidas.filter((m) => m.cifra > 0)
  const bajaron = movidas.filter((m) => m.cifra < 0).toReversed()
  return (
    <>
      <p>
        Del índice de {vigencia - 1} al de {vigencia}, {cifraMdm(subieron.length)} subieron y {cifraMdm(bajaron.length)}{' '}
        bajaron, de {cifraMdm(movidas.length)} que tienen los dos.
      </p>
      <PorGrupo {...{ movidas, vigencia, filtros }} />
      <div className="mdm-aportes">
        <Lista titulo="Las que más subieron" movidas={subieron} {...{ vigencia, filtros }} />
        <Lista titulo="Las que más bajaron" movidas={bajaron} {...{ vigencia, filtros }} />
      </div>
    </>
  )
}

type DeGrupo = { readonly grupo: string | null; readonly movidas: readonly Movida[] }

function PorGrupo({ movidas, vigencia, filtros }: Props) {
  const claves = [...new Set(movidas.map((m) => m.grupo))].sort((a, b) => ((a ?? 'Z') < (b ?? 'Z') ? -1 : 1))
  const grupos = claves.map((grupo): DeGrupo => ({ grupo, movidas: movidas.filter((m) => m.grupo === grupo) }))
  const quien = (m: Movida | undefined) =>
    m ? (
      <span>
        <Quien {...{ vigencia, filtros }} movida={m} /> <span className="numero">{conSigno(m.cifra)}</span>
      </span>
    ) : null
  const columnas: Columna<DeGrupo>[] = [
    {
      ...{ clave: 'grupo', titulo: 'Grupo', nombra: true },
      celda: (g) => NOMBRES_GRUPO_CAPACIDAD[g.grupo ?? ''] ?? 'Sin grupo',
    },
    {
      ...{ clave: 'suben', titulo: 'Subieron', numero: true },
      celda: (g) => cifraMdm(g.movidas.filter((m) => m.cifra > 0).length),
    },
    {
      ...{ clave: 'bajan', titulo: 'Bajaron', numero: true },
      celda: (g) => cifraMdm(g.movidas.filter((m) => m.cifra < 0).length),
    },
    {
      ...{ clave: 'mediana', titulo: 'Mediana del cambio', numero: true },
      celda: (g) => conSigno(mediana(g.movidas.map((m) => m.cifra))),
    },
    { clave: 'mas', titulo: 'La que más subió o menos bajó', celda: (g) => quien(g.movidas[0]) },
    { clave: 'menos', titulo: 'La que más bajó o menos subió', celda: (g) => quien(g.movidas.at(-1)) },
  ]
  return <Tabla titulo="Por grupo de capacidades" columnas={columnas} filas={grupos} clave={(g) => g.grupo ?? ''} />
}

function Lista({ titulo, movidas, vigencia, filtros }: Props & { titulo: string }) {
  const columnas: Columna<Movida>[] = [
    {
      ...{ clave: 'entidad', titulo: 'Entidad', nombra: true, ancho: 'medio' },
      celda: (m) => <Quien {...{ vigencia, filtros }} movida={m} />,
    },
    { clave: 'grupo', titulo: 'Grupo', celda: (m) => m.grupo ?? '—' },
    { clave: 'antes', titulo: String(vigencia - 1), numero: true, celda: (m) => puntos(m.indice - m.cifra) },
    { clave: 'ahora', titulo: String(vigencia), numero: true, celda: (m) => puntos(m.indice) },
    { clave: 'cambio', titulo: 'Cambio', numero: true, celda: (m) => <strong>{conSigno(m.cifra)}</strong> },
  ]
  const sentido = (movidas[0]?.cifra ?? 1) > 0 ? undefined : 'asc'
  return (
    <div className="pila pila--2">
      <Tabla
        titulo={titulo}
        columnas={columnas}
        filas={movidas.slice(0, CUANTAS)}
        clave={(m) => m.codigo}
        estrecha={320}
      />
      {movidas.length > CUANTAS ? (
        <p>
          <Link
            to="."
            search={{
              ...queMedicion(filtros),
              ...{ grupo: filtros.grupo, departamento: filtros.departamento, orden: CIFRA_CAMBIO, sentido },
            }}
          >
            Ver la lista completa<span className="solo-lector"> de {titulo.toLowerCase()}</span>
          </Link>
        </p>
      ) : null}
    </div>
  )
}

/** Many municipalities share a name: its department goes with it. */
function Quien({ movida, vigencia, filtros }: { movida: Movida; vigencia: number; filtros: Filtros }) {
  const departamento = useDepartamentos().find((d) => movida.codigo.startsWith(d.codigo))?.nombre
  return (
    <span>
      <Link
        to="/mdm/$vigencia/$entidad"
        params={{ vigencia: String(vigencia), entidad: movida.codigo }}
        search={queMedicion(filtros)}
        className="enlace-fila"
      >
        {movida.nombre}
      </Link>
      {departamento ? <span className="tenue menor"> {departamento}</span> : null}
    </span>
  )
}
