import { formatFecha } from '@kpt/textos'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { type CorteConInforme, nombreDeCorte } from './cortes.ts'

type Props = {
  readonly etiqueta?: string
  readonly cortes: readonly CorteConInforme[]
  readonly valor: CorteConInforme
  readonly onCambiar: (valor: string) => void
}

export function CampoCorte({ etiqueta = 'Vigencia y corte', cortes, valor, onCambiar }: Props) {
  return (
    <CampoSeleccion
      etiqueta={etiqueta}
      value={nombreDeCorte(valor)}
      ayuda={`${nombreClaseCorte(valor.clase)}, con datos hasta el ${formatFecha(valor.fechaDatos)}`}
      opciones={cortes.map((c) => ({ valor: nombreDeCorte(c), texto: `${c.vigencia}, corte ${c.corte}` }))}
      onChange={(e) => onCambiar(e.target.value)}
    />
  )
}
