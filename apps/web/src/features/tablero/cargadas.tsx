// Earlier vigencias whose executed was loaded and not reported: which load, whose, when, and out of which document.
import { CARGADO_NO_REPORTADO, formatInstante, nombreRol } from '@kpt/textos'
import type { Cifra, Origen } from './tipos.ts'

export function fraseCargada({ version, en, autor, soporte }: Origen['cargadas'][number]): string {
  const quien = `${autor.nombre} (${nombreRol(autor.rol).toLowerCase()})`
  return `${CARGADO_NO_REPORTADO}: versión ${version}, por ${quien}, ${formatInstante(Date.parse(en))}; sale de «${soporte}»`
}

type Props = Pick<Origen, 'cargadas'> & { readonly cifra: Cifra }

/** Under the opened figure of the four years. A sum tells which years it has; of a level, only that some came so. */
export function Cargadas({ cargadas, cifra: { formula, entradas } }: Props) {
  const suma = formula === 'fisico_cuatrienio_acumulativo'
  const suyas = cargadas.filter(({ vigencia }) => !suma || `ejecutado_${vigencia}` in entradas)
  return suyas.map((carga) => (
    <p key={carga.vigencia} className="menor">
      Lo ejecutado en {carga.vigencia} fue {fraseCargada(carga)}
    </p>
  ))
}
