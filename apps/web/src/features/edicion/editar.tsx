// Editing the plan on screen: its metas in a grid, its structure, its dependencias, the history of the draft, and making it a version.
import { useParams } from '@tanstack/react-router'
import { isErrorApi } from '../../api/problema.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Adelantado } from './adelantado.tsx'
import { Choques } from './choques.tsx'
import { Dependencias } from './dependencias.tsx'
import type { Edicion } from './edicion.ts'
import { Estructura } from './estructura.tsx'
import { GuardadoPlan } from './guardado.tsx'
import { HacerVersion } from './hacer-version.tsx'
import { Historia } from './historia.tsx'
import { MetasPlan } from './metas.tsx'
import { Regalias } from './regalias.tsx'
import { Resultados } from './resultados.tsx'
import { ContextoEdicion, useBorradorPlan, useLatido, usePlan } from './usar-edicion.ts'

export function PantallaEditarPlan() {
  const { entidad, desde } = useParams({ from: '/entidades/$entidad/plan/edicion/$desde' })
  const nombre = useNombreEntidad(entidad)
  const borrador = useBorradorPlan({ entidad, desde })
  return (
    <Pantalla
      titulo="Editar el plan"
      de={nombre}
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan de desarrollo', a: `/entidades/${entidad}/plan` }]}
      acciones={borrador.data ? <HacerVersion entidad={entidad} desde={desde} edicion={borrador.data} /> : undefined}
    >
      <Datos
        de={borrador}
        siFalla={(e) => (isErrorApi(e, 'edicion.no_existe') ? <SinBorrador entidad={entidad} /> : null)}
      >
        {(edicion) => (
          <ContextoEdicion value={edicion}>
            <Cuerpo edicion={edicion} entidad={entidad} desde={desde} />
          </ContextoEdicion>
        )}
      </Datos>
    </Pantalla>
  )
}

function SinBorrador({ entidad }: { entidad: string }) {
  return (
    <Vacio
      titulo="No hay un borrador abierto de este plan"
      accion={
        <EnlaceBoton variante="principal" to="/entidades/$entidad/plan" params={{ entidad }}>
          Ir al plan
        </EnlaceBoton>
      }
    >
      <p>Puede que ya se haya guardado como versión o que alguien lo haya descartado.</p>
    </Vacio>
  )
}

type Props = { readonly edicion: Edicion; readonly entidad: string; readonly desde: string }

function Cuerpo({ edicion, entidad, desde }: Props) {
  const [filtros] = useFiltros()
  const { plan, metas } = usePlan()
  useLatido(edicion)
  const { contra, actual, estado } = edicion.lectura()
  const parte = filtros.parte ?? ''
  const partes = [
    { parte: '', texto: 'Metas', cuenta: metas.length },
    { parte: 'estructura', texto: 'Estructura', cuenta: plan.lineas.length },
    { parte: 'dependencias', texto: 'Dependencias', cuenta: plan.dependencias?.length ?? 0 },
    { parte: 'resultados', texto: 'Resultados', cuenta: plan.indicadoresResultado.length },
    { parte: 'regalias', texto: 'Regalías', cuenta: plan.sgr.metas.length },
    { parte: 'historia', texto: 'Historia del borrador' },
  ]
  return (
    <>
      <p className="pantalla__entrada">
        {plan.nombrePlan} · {plan.periodo.desde}–{plan.periodo.hasta} ·{' '}
        {contra === 0 ? 'plan nuevo' : `sobre la versión ${contra}`}
      </p>
      {contra !== actual ? <Adelantado entidad={entidad} desde={desde} edicion={edicion} /> : null}
      {estado !== null && estado !== 'en_construccion' ? (
        <Aviso tono="nota">
          El Plan Indicativo ya se finalizó. Lo que cambie aquí queda en modificación hasta que lo finalice otra vez.
        </Aviso>
      ) : null}
      <GuardadoPlan />
      <Choques />
      <Pestanas
        etiqueta="Partes del borrador"
        pestanas={partes.map(({ parte: p, ...resto }) => ({
          ...resto,
          ...{ a: '.', busqueda: { parte: p || undefined, pagina: undefined }, activa: parte === p },
        }))}
      />
      {parte === 'estructura' ? <Estructura /> : null}
      {parte === 'dependencias' ? <Dependencias /> : null}
      {parte === 'resultados' ? <Resultados /> : null}
      {parte === 'regalias' ? <Regalias /> : null}
      {parte === 'historia' ? <Historia entidad={entidad} desde={desde} /> : null}
      {parte === '' ? <MetasPlan /> : null}
    </>
  )
}
