// What a meta is: number, text, unit, and where it must arrive in the four years.
import { contar, formatNumero } from '@kpt/textos'
import { IconoCandado } from '../../../ui/iconos.tsx'
import type { FilaReporte } from '../borrador/entrada.ts'
import { useEdicion } from './contexto.ts'

const ACUMULACION = { acumulativo: 'acumulativo', no_acumulativo: 'no acumulativo' } as const
const ORIENTACION = { incremento: null, mantenimiento: 'mantenimiento', reduccion: 'reducción' } as const

type Props = {
  readonly fila: FilaReporte
  /** The only source of its money, whose fields are on its own row. */
  readonly fuente?: string | undefined
}

export function NombreMeta({ fila, fuente }: Props) {
  const { isAjena } = useEdicion()
  const rasgos = [
    fila.tipoAcumulacion ? ACUMULACION[fila.tipoAcumulacion] : 'sin tipo de acumulación',
    ORIENTACION[fila.orientacion],
    fila.lineaBase === null ? null : `línea base ${formatNumero(fila.lineaBase)}`,
  ].filter((rasgo) => rasgo !== null)
  return (
    <>
      <span className="meta-rejilla__texto">{fila.personalizacion || 'Sin texto'}</span>
      {isAjena(fila.meta) ? (
        <span className="meta-rejilla__ajena">
          <IconoCandado /> No está en lo que le encargaron: usted la ve, otra persona la escribe.
        </span>
      ) : null}
      <span className="meta-rejilla__rasgos numero">
        {fila.meta} · {fila.codigoSispt}
        <br />
        Cuatrienio: {fila.metaCuatrienio === null ? 'sin meta' : formatNumero(fila.metaCuatrienio)} {fila.unidad},{' '}
        {rasgos.join(', ')}
        {fila.evidencias ? (
          <>
            <br />
            {contar(fila.evidencias.length, 'evidencia', 'evidencias')}
          </>
        ) : null}
        {fuente ? (
          <>
            <br />
            Fuente: {fuente}
          </>
        ) : null}
      </span>
    </>
  )
}
