// How many codes of each kind change; each figure filters the list under it.
import { CLASES_CAMBIO_CATALOGO, type ClaseCambioCatalogo } from '@kpt/domain/catalogo'
import { NOMBRES_CAMBIO } from '@kpt/textos'
import { Pestanas } from '../../ui/pestanas.tsx'

type Props = {
  readonly cuenta: Readonly<Record<ClaseCambioCatalogo, number>>
  readonly clase: string | undefined
  readonly resto?: Record<string, string | undefined>
}

export function CuentaCambios({ cuenta, clase, resto = {} }: Props) {
  const total = CLASES_CAMBIO_CATALOGO.reduce((suma, c) => suma + cuenta[c], 0)
  const lista = [
    { clave: undefined, texto: 'Todos', cuenta: total },
    ...CLASES_CAMBIO_CATALOGO.map((c) => ({
      clave: c as string | undefined,
      texto: NOMBRES_CAMBIO[c],
      cuenta: cuenta[c],
    })),
  ]
  return (
    <Pestanas
      etiqueta="Clases de cambio"
      pestanas={lista.map(({ clave, texto, cuenta: n }) => ({
        ...{ texto, cuenta: n, a: '.', activa: clase === clave },
        busqueda: { ...resto, clase: clave },
      }))}
    />
  )
}

export function claseDe(valor: string | undefined): ClaseCambioCatalogo | undefined {
  return CLASES_CAMBIO_CATALOGO.find((c) => c === valor)
}
