import { Leyenda, MuestraPaso } from '../mapa/leyenda.tsx'
import { type Pintura, SIN_PASO } from './pintura.ts'

type Props = {
  readonly titulo: string
  readonly pintura: Pintura
  readonly valores: readonly (number | null)[]
  readonly son: readonly [uno: string, varios: string]
  readonly sinDato: string
  /** Steps as marks instead of areas. */
  readonly enMarcas?: boolean
}

/** Each step with its words and how many places have it. */
export function LeyendaPintura({ titulo, pintura, valores, son, sinDato, enMarcas = false }: Props) {
  const cuantos = (paso: number | null) => valores.filter((v) => pintura.de(v) === paso).length
  const renglon = ({ clase, forma }: typeof SIN_PASO, texto: string, paso: number | null) => ({
    ...{ clave: texto, texto, cuantos: cuantos(paso) },
    muestra: <MuestraPaso clase={clase} glifo={enMarcas ? forma : undefined} />,
  })
  const pasos = pintura.pasos.map((p, i) => renglon(p, p.texto, i))
  const nada = renglon(SIN_PASO, sinDato, null)
  return <Leyenda titulo={titulo} renglones={nada.cuantos > 0 ? [...pasos, nada] : pasos} son={son} />
}
