// What for, of which corte: both live in the address.
import { CLASES_INFORME, type ClaseInforme, FORMATOS_INFORME } from '@kpt/domain/seguimiento'
import { nombreInforme } from '@kpt/textos/informes'
import { direccion } from '../../api/cliente.ts'
import { useFiltros } from '../../app/filtros.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { CampoCorte } from './campo-corte.tsx'
import { type CorteConInforme, nombreDeCorte } from './cortes.ts'
import { Ofrecido } from './ofrecido.tsx'

type Props = {
  readonly codigo: string
  readonly esDepartamento: boolean
  readonly cortes: readonly CorteConInforme[]
  readonly afuera: boolean
}

export function Escoger({ codigo, esDepartamento, cortes, afuera }: Props) {
  const [filtros, cambiar] = useFiltros()
  const corte = cortes.find((c) => nombreDeCorte(c) === filtros.corte) ?? cortes[0]
  const clase = CLASES_INFORME.find((c) => c === filtros.clase) ?? 'seguimiento'
  if (!corte) return null
  return (
    <section className="pila" aria-labelledby="informe-escogido">
      <CampoCorte cortes={cortes} valor={corte} onCambiar={(valor) => cambiar({ corte: valor })} />
      <CampoSeleccion
        etiqueta="Para qué lo necesita"
        value={clase}
        opciones={CLASES_INFORME.map((c) => ({ valor: c, texto: nombreInforme(c, esDepartamento) }))}
        onChange={(e) => cambiar({ clase: e.target.value })}
      />
      <Ofrecido
        id="informe-escogido"
        deber={clase}
        esDepartamento={esDepartamento}
        enlaces={FORMATOS_INFORME.map((formato) => ({
          formato,
          href: enlace({ codigo, corte, clase, afuera }, formato),
        }))}
      />
    </section>
  )
}

type Pedido = Pick<Props, 'codigo' | 'afuera'> & { readonly corte: CorteConInforme; readonly clase: ClaseInforme }

function enlace(
  { codigo, corte: { vigencia, corte }, clase, afuera }: Pedido,
  formato: (typeof FORMATOS_INFORME)[number],
) {
  const params = { entidad: codigo, vigencia, corte, clase }
  if (afuera)
    return direccion('GET /api/entidades/:entidad/informes-publicados/:vigencia/:corte/:clase', {
      params,
      consulta: { formato },
    })
  return direccion('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/informes/:clase', {
    params: { ...params, instrumento: 'seguimiento' },
    consulta: { formato },
  })
}
