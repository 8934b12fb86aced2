// The same figure inside each group of capacities, one row a group over one scale: from the lowest to the highest, the middle half thick, the median marked.
import { cifraMdm, NOMBRES_GRUPO_CAPACIDAD } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { type Cifra, escribirCifra } from './cifra-escogida.ts'
import type { Distribucion } from './distribucion.tsx'

type DeGrupo = Distribucion['porGrupo'][number]
type Props = { readonly reparto: Distribucion; readonly cifra: Cifra; readonly archivo: string }

export function PorGrupo({ reparto: { porGrupo }, cifra, archivo }: Props) {
  const grupos = porGrupo.filter((g) => g.cuantos > 0)
  if (grupos.length === 0 || grupos.every((g) => g.grupo === null)) return null
  const [desde, hasta] = [
    Math.min(...grupos.map((g) => g.minimo ?? 0)),
    Math.max(...grupos.map((g) => g.maximo ?? 100)),
  ]
  return (
    <section className="seccion" aria-label="Por grupo de capacidades">
      <h3>Por grupo de capacidades</h3>
      <p className="tenue menor">
        Cada raya va de la más baja a la más alta del grupo; la parte gruesa es la mitad del medio y la marca, la
        mediana. Todas en la misma escala, de {escribirCifra(cifra, desde)} a {escribirCifra(cifra, hasta)}.
      </p>
      <Tabla
        titulo={`${cifra.texto}, por grupo`}
        tituloOculto
        columnas={columnasDe(cifra, { desde, hasta })}
        filas={grupos}
        clave={(g) => g.grupo ?? ''}
      />
      <Descarga
        texto="Descargar la tabla de los grupos"
        archivo={archivo}
        filas={grupos}
        columnas={[
          { titulo: 'Grupo', valor: nombreDe },
          { titulo: 'Entidades', tipo: 'suma', valor: (g) => String(g.cuantos) },
          ...CINCO.map(({ titulo, cual }) => ({
            ...{ titulo, tipo: 'suma' as const },
            valor: (g: DeGrupo) => exacta(cual(g)),
          })),
        ]}
      />
    </section>
  )
}

const nombreDe = ({ grupo }: DeGrupo): string => NOMBRES_GRUPO_CAPACIDAD[grupo ?? ''] ?? grupo ?? 'Sin grupo'

const exacta = (x: number | null | undefined): string | null => (x == null ? null : String(x))

type Cual = { readonly titulo: string; readonly cual: (g: DeGrupo) => number | null | undefined }

const CINCO: readonly Cual[] = [
  { titulo: 'La más baja', cual: (g) => g.minimo },
  { titulo: 'Primer cuarto', cual: (g) => g.cuartiles?.[0] },
  { titulo: 'Mediana', cual: (g) => g.cuartiles?.[1] },
  { titulo: 'Último cuarto', cual: (g) => g.cuartiles?.[2] },
  { titulo: 'La más alta', cual: (g) => g.maximo },
]

type Escala = { readonly desde: number; readonly hasta: number }

function columnasDe(cifra: Cifra, escala: Escala): Columna<DeGrupo>[] {
  return [
    { clave: 'grupo', titulo: 'Grupo', nombra: true, celda: nombreDe },
    { clave: 'cuantos', titulo: 'Entidades', numero: true, celda: (g) => cifraMdm(g.cuantos) },
    { clave: 'reparto', titulo: 'Reparto', ancho: 'largo', celda: (g) => <Raya grupo={g} {...escala} /> },
    ...CINCO.map(({ titulo, cual }) => ({
      ...{ clave: titulo, titulo, numero: true },
      celda: (g: DeGrupo) => escribirCifra(cifra, cual(g)),
    })),
  ]
}

/** The figures beside it say the same. */
function Raya({ grupo: { minimo, cuartiles, maximo }, desde, hasta }: Escala & { grupo: DeGrupo }) {
  if (minimo === null || maximo === null || cuartiles === null) return null
  const en = (x: number) => (hasta === desde ? 50 : ((x - desde) / (hasta - desde)) * 100)
  const tramo = (a: number, b: number) => ({ left: `${en(a)}%`, width: `${en(b) - en(a)}%` })
  return (
    <span className="mdm-raya" aria-hidden="true">
      <span className="mdm-raya__todo" style={tramo(minimo, maximo)} />
      <span className="mdm-raya__mitad" style={tramo(cuartiles[0], cuartiles[2])} />
      <span className="mdm-raya__mediana" style={{ left: `${en(cuartiles[1])}%` }} />
    </span>
  )
}
