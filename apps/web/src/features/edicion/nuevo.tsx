// A plan from the beginning: its name, its period, what its levels are called and its líneas. The metas come next, in the grid.
import { periodoCabe } from '@kpt/domain/planes'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { ahoraServidor } from '../../app/reloj.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Campo } from '../../ui/campo.tsx'

type Escrito = { nombrePlan: string; desde: string; hasta: string; niveles: string; lineas: string }
const RENGLONES = /\s*\n\s*/

export function PantallaPlanNuevo() {
  const { entidad } = useParams({ from: '/entidades/$entidad/plan/nuevo' })
  const nombre = useNombreEntidad(entidad)
  const navegar = useNavigate()
  const [escrito, setEscrito] = useState<Escrito>(enBlanco)
  const [errores, setErrores] = useState<Partial<Escrito>>({})
  const crear = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/plan/borradores', { params: { entidad }, cuerpo: { nuevo: leer(escrito) } }),
    onSuccess: ({ desde }) =>
      navegar({ to: '/entidades/$entidad/plan/edicion/$desde', params: { entidad, desde: String(desde) } }),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const faltas = revisar(escrito)
    setErrores(faltas)
    if (Object.keys(faltas).length === 0) crear.mutate()
  }
  const de = (campo: keyof Escrito) => ({
    className: 'entrada',
    value: escrito[campo],
    onChange: (e: { target: { value: string } }) => setEscrito({ ...escrito, [campo]: e.target.value }),
  })
  return (
    <Pantalla
      titulo="Crear el plan en pantalla"
      de={nombre}
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan de desarrollo', a: `/entidades/${entidad}/plan` }]}
      entrada="Empiece por el nombre, el periodo y las líneas. Después escribirá o pegará las metas en una tabla. Todo se guarda solo."
    >
      <form className="formulario pila" onSubmit={enviar} noValidate>
        <Campo etiqueta="Nombre del plan" error={errores.nombrePlan} ancho="todo">
          {(control) => <input {...control} {...de('nombrePlan')} maxLength={400} />}
        </Campo>
        <div className="edicion__dos">
          <Campo etiqueta="Primera vigencia" error={errores.desde} ancho="corto">
            {(control) => <input {...control} {...de('desde')} inputMode="numeric" maxLength={4} />}
          </Campo>
          <Campo etiqueta="Última vigencia" error={errores.hasta} ancho="corto">
            {(control) => <input {...control} {...de('hasta')} inputMode="numeric" maxLength={4} />}
          </Campo>
        </div>
        <Campo
          etiqueta="Líneas estratégicas"
          ayuda="Una en cada renglón. Si las tiene en una hoja de cálculo, puede pegarlas."
          error={errores.lineas}
          ancho="todo"
        >
          {(control) => <textarea {...control} {...de('lineas')} rows={6} />}
        </Campo>
        <Campo
          etiqueta="Cómo llama el plan a sus niveles"
          ayuda="Uno en cada renglón, del más alto al más bajo. El primero es el de sus líneas. Puede cambiarlos después."
          error={errores.niveles}
          ancho="todo"
        >
          {(control) => <textarea {...control} {...de('niveles')} rows={3} />}
        </Campo>
        {crear.isError ? <Aviso tono="error">{crear.error.message}</Aviso> : null}
        <div className="acciones">
          <Boton type="submit" variante="principal" ocupado={crear.isPending}>
            Seguir con las metas
          </Boton>
        </div>
      </form>
    </Pantalla>
  )
}

/** The period of government in course: they begin in 2024, 2028… */
function enBlanco(): Escrito {
  const anio = new Date(ahoraServidor()).getUTCFullYear()
  const desde = anio - (anio % 4)
  return {
    ...{ nombrePlan: '', desde: String(desde), hasta: String(desde + 3), lineas: '' },
    niveles: 'Línea estratégica\nComponente\nPrograma',
  }
}

function leer({ nombrePlan, desde, hasta, niveles, lineas }: Escrito) {
  return {
    ...{ nombrePlan: nombrePlan.trim(), desde: Number(desde), hasta: Number(hasta) },
    ...{ niveles: renglones(niveles), lineas: renglones(lineas) },
  }
}

function renglones(texto: string): string[] {
  return texto
    .trim()
    .split(RENGLONES)
    .filter((r) => r !== '')
}

function revisar({ nombrePlan, desde, hasta, niveles, lineas }: Escrito): Partial<Escrito> {
  const faltas: Partial<Escrito> = {}
  if (nombrePlan.trim().length < 3) faltas.nombrePlan = 'Escriba el nombre del plan.'
  if (!/^20\d{2}$/.test(desde)) faltas.desde = 'Escriba el año con cuatro dígitos.'
  if (!/^20\d{2}$/.test(hasta)) faltas.hasta = 'Escriba el año con cuatro dígitos.'
  else if (!periodoCabe({ desde: Number(desde), hasta: Number(hasta) }))
    faltas.hasta = 'El periodo tiene entre una y cinco vigencias.'
  if (renglones(lineas).length === 0) faltas.lineas = 'Escriba al menos una línea.'
  if (renglones(niveles).length === 0) faltas.niveles = 'Escriba al menos el nombre del primer nivel.'
  return faltas
}
