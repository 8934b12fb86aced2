// The evaluation that a department makes of the plans of its municipalities (Constitución, art. 344; R4.5).
import { territorioDe } from '@kpt/domain/acceso'
import { FORMATOS_INFORME } from '@kpt/domain/seguimiento'
import { fechaEn } from '@kpt/domain/shared'
import { useQuery } from '@tanstack/react-query'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import { type Sesion, useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { CampoCorte } from './campo-corte.tsx'
import { type CorteConInforme, conMunicipios, nombreDeCorte } from './cortes.ts'
import { Ofrecido } from './ofrecido.tsx'

export function DeSusMunicipios({ codigo }: { codigo: string }) {
  const comoVa = useQuery(consulta('GET /api/entidades/:entidad/como-va', { params: { entidad: codigo } }))
  return (
    <Datos de={comoVa} lineas={6}>
      {({ cortes }) => <Evaluacion codigo={codigo} cortes={conMunicipios(cortes, fechaEn(ahoraServidor()))} />}
    </Datos>
  )
}

function Evaluacion({ codigo, cortes }: { codigo: string; cortes: readonly CorteConInforme[] }) {
  const [filtros, cambiar] = useFiltros()
  const sesion = useSesion()
  const corte = cortes.find((c) => nombreDeCorte(c) === filtros.evaluacion) ?? cortes[0]
  if (!corte) return null
  const adentro = sesion ? puedeEvaluar(sesion, codigo) : false
  return (
    <section className="seccion pila" aria-labelledby="evaluacion">
      <Ofrecido
        id="evaluacion"
        deber="departamental"
        esDepartamento
        enlaces={FORMATOS_INFORME.map((formato) => ({ formato, href: enlace(codigo, corte, formato, adentro) }))}
      >
        <CampoCorte
          etiqueta="Vigencia y corte de la evaluación"
          cortes={cortes}
          valor={corte}
          onCambiar={(valor) => cambiar({ evaluacion: valor })}
        />
      </Ofrecido>
      {adentro ? null : <p className="tenue">Lleva quién reportó y las cifras que ya fueron validadas.</p>}
    </section>
  )
}

function puedeEvaluar({ rol, entidad }: Sesion, codigo: string): boolean {
  const territorio = territorioDe({ rol, entidad: entidad?.codigo ?? null }, 'tablero.ver')
  return territorio?.clase === 'nacional' || (territorio?.clase === 'departamento' && territorio.codigo === codigo)
}

function enlace(
  codigo: string,
  { vigencia, corte }: CorteConInforme,
  formato: (typeof FORMATOS_INFORME)[number],
  adentro: boolean,
): string {
  if (adentro)
    return direccion('GET /api/tablero/:instrumento/:vigencia/:corte/evaluaciones/:departamento', {
      params: { instrumento: 'seguimiento', vigencia, corte, departamento: codigo },
      consulta: { formato },
    })
  return direccion('GET /api/entidades/:entidad/evaluaciones-publicadas/:vigencia/:corte', {
    params: { entidad: codigo, vigencia, corte },
    consulta: { formato },
  })
}
