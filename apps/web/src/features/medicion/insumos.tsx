// Inputs of a vigencia: what there is of each source, who lacks what, and where a table is loaded.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Cobertura } from './cobertura.tsx'
import { EscogerReceta } from './escoger-receta.tsx'
import { MarcoMedicion } from './marco.tsx'
import { usePreparaMedicion } from './permiso.ts'
import { useQueReceta } from './que-receta.ts'
import { SubirTabla } from './subir-tabla.tsx'
import { VersionesInsumo } from './versiones-insumo.tsx'

export function PantallaInsumos() {
  const [filtros] = useFiltros()
  const prepara = usePreparaMedicion()
  const que = useQueReceta()
  const escogida = que.data?.escogida
  return (
    <MarcoMedicion
      parte="insumos"
      titulo="Medición"
      migas={[]}
      entrada="Las tablas de cada fuente entran por versiones que no se alteran. Cuando están completas se pide una corrida."
      acciones={
        prepara && escogida ? (
          <EnlaceBoton
            variante="principal"
            to="/medicion/corridas"
            search={{ vigencia: String(que.data?.vigencia ?? ''), receta: escogida.clave, pedir: 'si' }}
          >
            Pedir una corrida
          </EnlaceBoton>
        ) : null
      }
    >
      {filtros.confirmada ? (
        <Aviso tono="bien" vivo enfocar titulo={`La tabla quedó como versión ${filtros.confirmada}`}>
          <p>Las corridas que se pidan desde ahora la usan; las anteriores conservan la suya.</p>
        </Aviso>
      ) : null}
      <Datos de={que}>
        {({ enVigencia, escogida: receta, vigencia }) => (
          <>
            <EscogerReceta vigencia={vigencia} recetas={enVigencia} escogida={receta} />
            {receta && vigencia !== null ? (
              <>
                {receta.porPreguntar > 0 ? (
                  <Aviso
                    tono="alerta"
                    titulo={`Esta receta tiene ${contar(receta.porPreguntar, 'parámetro que no es público', 'parámetros que no son públicos')}`}
                  >
                    <p>
                      Calcula solo lo que se conoce.{' '}
                      <Link
                        to="/medicion/recetas/$clave/$version"
                        params={{ clave: receta.clave, version: String(receta.version) }}
                      >
                        Ver qué hay que preguntar
                      </Link>
                    </p>
                  </Aviso>
                ) : null}
                <Cobertura receta={receta.clave} vigencia={vigencia} />
                {prepara ? <SubirTabla receta={receta} vigencia={vigencia} /> : null}
                <VersionesInsumo vigencia={vigencia} />
              </>
            ) : (
              <Vacio
                titulo="Ninguna receta rige en esa vigencia"
                accion={<EnlaceBoton to="/medicion/recetas">Ver las recetas</EnlaceBoton>}
              >
                <p>Una vigencia nueva empieza por su receta: agréguela con el acto que la adopta.</p>
              </Vacio>
            )}
          </>
        )}
      </Datos>
    </MarcoMedicion>
  )
}
