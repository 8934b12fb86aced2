// Columns of a list of metas: which, how it was reported, and its three figures.
import { NOMBRES_ESTADO_META, valorEntrada } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Columna } from '../../ui/tabla.tsx'
import type { PropsAvance } from './avance.tsx'
import { Cifra } from './cifra.tsx'
import { CIFRAS, TITULO_CIFRA } from './cifras.ts'
import { direccionMeta } from './direccion.ts'
import type { Cifra as CifraAbierta, MetaAbierta } from './tipos.ts'

export function ambitoMeta({ meta }: MetaAbierta): string {
  return `m-${meta}`
}

export function columnasMetas({ clave, avance, cerrada }: PropsAvance): Columna<MetaAbierta>[] {
  return [
    {
      clave: 'meta',
      titulo: 'Meta',
      nombra: true,
      ancho: 'largo',
      celda: (m) => (
        <>
          <Link className="enlace-fila" to={direccionMeta(clave, m.meta)}>
            {m.personalizacion || 'Sin texto'}
          </Link>
          <br />
          <span className="tenue">
            <span className="numero">{m.meta}</span> · {NOMBRES_ESTADO_META[m.estado]}
          </span>
        </>
      ),
    },
    ...CIFRAS.map((cual) => ({
      clave: cual,
      titulo: TITULO_CIFRA[cual],
      celda: (m: MetaAbierta) => (
        <Cifra
          {...{ cual, cerrada }}
          cifra={m[cual]}
          ambito={ambitoMeta(m)}
          de={`de la meta ${m.meta}`}
          metodologia={avance.metodologia}
          sumas={deTanto(m[cual])}
        />
      ),
    })),
  ]
}

/** `2,5 de 10`: what was executed of what was programmed, where both are known. */
function deTanto({ formula, entradas }: CifraAbierta): string {
  const clave = 'meta' in entradas ? 'meta' : 'programado'
  const [hecho, porHacer] = [entradas.ejecutado, entradas[clave]]
  if (hecho === null || hecho === undefined || porHacer === null || porHacer === undefined) return ''
  return `${valorEntrada(formula, 'ejecutado', hecho)} de ${valorEntrada(formula, clave, porHacer)}`
}
