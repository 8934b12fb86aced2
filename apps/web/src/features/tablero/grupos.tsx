// Progress of a plan by its groups: thin bars with their figures, sums and denominators; each group opens to its metas.
import { contar, formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useFiltros } from '../../app/filtros.ts'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { AbiertaBajo } from './abierta-bajo.tsx'
import type { PropsAvance } from './avance.tsx'
import { Cifra } from './cifra.tsx'
import { CIFRAS, cifraDeGrupo, sumasDe, TITULO_CIFRA } from './cifras.ts'
import { CSV_GRUPOS } from './columnas-csv.ts'
import { type Dimension, NOMBRE_DIMENSION } from './dimensiones.tsx'
import { hechosDeVersion } from './hechos-archivo.ts'
import { OPCIONES_GRUPOS, ordenarGrupos } from './orden.ts'
import { SelectorOrden } from './selector-orden.tsx'
import type { Grupo } from './tipos.ts'

export const LISTA_METAS = 'metas'

export function Grupos(props: PropsAvance) {
  const { clave, avance, dimension } = props
  const { instrumento, vigencia, corte, entidad } = clave
  const [{ grupo: abierto, orden }] = useFiltros()
  const filas = ordenarGrupos(avance.grupos, orden)
  const columnas = columnasDe(props, abierto)
  return (
    <>
      <SelectorOrden opciones={OPCIONES_GRUPOS} />
      <Tabla
        titulo={`Avance por ${NOMBRE_DIMENSION[dimension]}`}
        tituloOculto
        columnas={columnas}
        filas={filas}
        clave={(g) => g.clave}
        bajo={(g) => (
          <AbiertaBajo
            ambito={ambitoDe(g)}
            columnas={columnas.length}
            de={`de «${nombreGrupo(dimension, g)}»`}
            metodologia={avance.metodologia}
            cargadas={avance.cargadas}
            cerrada={props.cerrada}
            cifra={(cual) => cifraDeGrupo(g, cual, avance.metodologia)}
            sumas={g}
          />
        )}
      />
      <Descarga
        texto={`Descargar el avance por ${NOMBRE_DIMENSION[dimension]}`}
        archivo={`avance-${entidad}-${instrumento}-${vigencia}-${corte}-${dimension}`}
        columnas={CSV_GRUPOS}
        filas={filas}
        hechos={hechosDeVersion(avance)}
      />
    </>
  )
}

/** `1. Cogua solidaria`, `19. Salud y protección social`, `ODS 4. Educación de calidad`; what has no key goes by its words. */
export function nombreGrupo(dimension: Dimension, { clave, nombre }: Pick<Grupo, 'clave' | 'nombre'>): string {
  if (clave === 'sin_dato' || clave === nombre || dimension === 'fuente') return nombre
  return `${dimension === 'ods' ? 'ODS ' : ''}${clave}. ${nombre}`
}

function columnasDe(props: PropsAvance, abierto: string | undefined): Columna<Grupo>[] {
  const { avance, dimension, cerrada } = props
  return [
    {
      clave: 'grupo',
      titulo: NOMBRE_DIMENSION[dimension].replace(/^./, (letra) => letra.toUpperCase()),
      nombra: true,
      ancho: 'largo',
      celda: (g) => (
        <>
          <Link
            className="enlace-fila"
            to="."
            search={(previo: Record<string, string | undefined>) => ({
              dimension: previo.dimension,
              orden: previo.orden,
              grupo: g.clave,
            })}
            hash={LISTA_METAS}
            aria-current={abierto === g.clave ? 'true' : undefined}
          >
            {nombreGrupo(dimension, g)}
          </Link>
          <br />
          <span className="tenue">{reparto(g)}</span>
        </>
      ),
    },
    ...CIFRAS.map((cual) => ({
      clave: cual,
      titulo: TITULO_CIFRA[cual],
      celda: (g: Grupo) => (
        <Cifra
          {...{ cual, cerrada }}
          cifra={cifraDeGrupo(g, cual, avance.metodologia)}
          ambito={ambitoDe(g)}
          de={`de «${nombreGrupo(dimension, g)}»`}
          metodologia={avance.metodologia}
          sumas={sumasDe(g, cual)}
        />
      ),
    })),
  ]
}

/** `8 metas: 7 reportadas, 1 sin avance`. */
function reparto({ metas, metasReportadas, metasDeclaradas, metasNoRequieren }: Grupo): string {
  const partes = [
    [metasReportadas, 'con avance reportado'],
    [metasDeclaradas, 'sin avance declarado'],
    [metasNoRequieren, 'sin nada que reportar'],
  ] as const
  const dichas = partes.filter(([n]) => n > 0).map(([n, que]) => `${formatNumero(String(n))} ${que}`)
  return `${contar(metas, 'meta', 'metas')}: ${dichas.join(', ')}`
}

function ambitoDe({ clave }: Grupo): string {
  return `g-${clave}`
}
